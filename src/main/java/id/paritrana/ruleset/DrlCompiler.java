package id.paritrana.ruleset;

import id.paritrana.ruleset.problem.Code;
import id.paritrana.ruleset.problem.Place;
import id.paritrana.ruleset.problem.Problems;
import java.util.List;
import java.util.Optional;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;
import org.kie.api.builder.model.KieModuleModel;
import org.kie.internal.builder.InternalKieBuilder;
import org.kie.internal.builder.conf.ExternaliseCanonicalModelLambdaOption;

/** Compiles DRL files as an executable model. */
final class DrlCompiler {
  private static final String FOLDER = "src/main/resources/criteria/";

  private DrlCompiler() {}

  /** One build at a time: Drools' repository of modules and the release id are process-wide. */
  static synchronized Optional<CompiledDrl> compile(List<Drl> files, Problems problems) {
    KieServices services = KieServices.get();
    KieFileSystem sources = services.newKieFileSystem();
    files.forEach(file -> sources.write(FOLDER + file.file(), file.text()));
    KieModuleModel module = services.newKieModuleModel();
    // One generated class with lambdas compiles faster than a class for each.
    module.setConfigurationProperty(
        ExternaliseCanonicalModelLambdaOption.PROPERTY_NAME, Boolean.toString(false));
    module.newKieBaseModel("criteria").setDefault(true);
    ReleaseId release = services.newReleaseId("id.paritrana", "criteria", "1");
    sources.generateAndWritePomXML(release);
    ClassLoader loader = DrlCompiler.class.getClassLoader();
    InternalKieBuilder builder = (InternalKieBuilder) services.newKieBuilder(sources, loader);
    builder.withKModuleModel(module);
    builder.buildAll(ExecutableModelProject.class);
    List<Message> errors = builder.getResults().getMessages(Message.Level.ERROR);
    for (Message error : errors) {
      String path = String.valueOf(error.getPath());
      String file = path.substring(path.lastIndexOf('/') + 1);
      problems.add(Code.DRL, Place.file(file));
    }
    if (!errors.isEmpty()) {
      return Optional.empty();
    }
    CompiledDrl compiled = new CompiledDrl(services.newKieContainer(release, loader));
    // A module that stays in the repository keeps its sources and byte code in memory for ever.
    services.getRepository().removeKieModule(release);
    return Optional.of(compiled);
  }
}
