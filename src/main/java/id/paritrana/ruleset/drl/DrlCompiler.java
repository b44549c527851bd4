package id.paritrana.ruleset.drl;

import id.paritrana.ruleset.problem.Problems;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.model.Model;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;
import org.kie.api.builder.model.KieModuleModel;
import org.kie.internal.builder.InternalKieBuilder;
import org.kie.internal.builder.conf.ExternaliseCanonicalModelLambdaOption;
import org.kie.internal.builder.conf.LanguageLevelOption;

/** Compiles formula files as an executable model. */
public final class DrlCompiler {
  private static final String FOLDER = "src/main/resources/criteria/";
  private static final String CLASS = ".class";

  /** The generated class that holds the rules of a package. */
  private static final Pattern RULES = Pattern.compile(".*\\.Rules[0-9A-F]{32}");

  private static final int KEPT = 4;

  /**
   * The files last compiled, by their texts. Most drafts change tables only, and compiling takes
   * longer than all the rest of reading them; whoever pins earlier criteria goes to and fro.
   */
  private static final Map<Map<String, String>, CompiledDrl> LAST =
      Collections.synchronizedMap(
          new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1;

            @Override
            protected boolean removeEldestEntry(
                Map.Entry<Map<String, String>, CompiledDrl> eldest) {
              return size() > KEPT;
            }
          });

  private DrlCompiler() {}

  /** Compiles files that are held to the allowed language; with any other, nothing. */
  public static Optional<CompiledDrl> compile(List<DrlFile> files, Problems problems) {
    if (!files.stream().allMatch(DrlFile::held)) {
      return Optional.empty();
    }
    Map<String, String> texts = new LinkedHashMap<>();
    files.forEach(file -> texts.put(file.name(), file.text()));
    CompiledDrl known = LAST.get(texts);
    return known == null ? compiled(texts, files, problems) : Optional.of(known);
  }

  /** One build at a time: Drools' repository of modules and the release id are process-wide. */
  private static synchronized Optional<CompiledDrl> compiled(
      Map<String, String> texts, List<DrlFile> files, Problems problems) {
    CompiledDrl known = LAST.get(texts);
    if (known != null) {
      return Optional.of(known);
    }
    Optional<CompiledDrl> compiled =
        classes(files, problems).map(code -> confined(code, Reachable.CLASSES));
    compiled.ifPresent(made -> LAST.put(texts, made));
    return compiled;
  }

  /** Byte code by class name. */
  static synchronized Optional<Map<String, byte[]>> classes(
      List<DrlFile> files, Problems problems) {
    CompileErrors told = new CompileErrors(files, problems, DrlCompiler::compiles);
    try {
      Built built = built(files.stream().map(DrlFile::text).toList());
      if (built.errors().isEmpty()) {
        return Optional.of(built.classes());
      }
      told.add(built.errors());
    } catch (RuntimeException e) {
      // Drools gives up on some mistakes instead of telling them, and does not say where.
      told.givenUp();
    }
    return Optional.empty();
  }

  private record Built(List<Message> errors, Map<String, byte[]> classes) {}

  private static boolean compiles(String text) {
    try {
      return built(List.of(text)).errors().isEmpty();
    } catch (RuntimeException e) {
      return false;
    }
  }

  private static Built built(List<String> texts) {
    KieServices services = KieServices.get();
    ReleaseId release = services.newReleaseId("id.paritrana", "criteria", "1");
    // The compiler itself needs all classes; only what it makes is confined.
    ClassLoader loader = DrlCompiler.class.getClassLoader();
    InternalKieBuilder builder =
        (InternalKieBuilder) services.newKieBuilder(sources(services, release, texts), loader);
    builder.withKModuleModel(module(services));
    try {
      builder.buildAll(ExecutableModelProject.class);
      List<Message> errors = builder.getResults().getMessages(Message.Level.ERROR);
      return new Built(
          errors,
          errors.isEmpty() ? classes((InternalKieModule) builder.getKieModule()) : Map.of());
    } finally {
      // A module that stays in the repository keeps its sources and byte code in memory for ever.
      services.getRepository().removeKieModule(release);
    }
  }

  private static KieFileSystem sources(
      KieServices services, ReleaseId release, List<String> texts) {
    KieFileSystem sources = services.newKieFileSystem();
    for (int i = 0; i < texts.size(); i++) {
      sources.write(FOLDER + name(i), texts.get(i));
    }
    sources.generateAndWritePomXML(release);
    return sources;
  }

  /** A name of our own: the author's may hold anything. */
  static String name(int file) {
    return file + ".drl";
  }

  private static KieModuleModel module(KieServices services) {
    KieModuleModel module = services.newKieModuleModel();
    // One generated class with lambdas compiles faster than a class for each.
    module.setConfigurationProperty(
        ExternaliseCanonicalModelLambdaOption.PROPERTY_NAME, Boolean.toString(false));
    // What the guard parsed is what is compiled.
    module.setConfigurationProperty(LanguageLevelOption.PROPERTY_NAME, DrlFile.LEVEL.name());
    module.newKieBaseModel("criteria").setDefault(true);
    return module;
  }

  private static Map<String, byte[]> classes(InternalKieModule module) {
    Map<String, byte[]> classes = new HashMap<>();
    module
        .getClassesMap()
        .forEach(
            (file, code) ->
                classes.put(
                    file.substring(0, file.length() - CLASS.length()).replace('/', '.'), code));
    return classes;
  }

  static CompiledDrl confined(Map<String, byte[]> classes, Set<String> reachable) {
    ClassLoader loader = new ConfinedLoader(DrlCompiler.class.getClassLoader(), classes, reachable);
    return new CompiledDrl(
        classes.keySet().stream()
            .filter(RULES.asMatchPredicate())
            .sorted()
            .map(name -> model(loader, name))
            .toList());
  }

  private static Model model(ClassLoader loader, String name) {
    try {
      return (Model) loader.loadClass(name).getConstructor().newInstance();
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(name, e);
    }
  }
}
