package id.paritrana.access;

import id.paritrana.personal.Connections.Work;

/** The database that tokens lie in. Safe for any number of threads and processes. */
interface Store extends AutoCloseable {
  /** Reads what is committed now. */
  <T> T read(Work<T> work);

  /** Changes all of it or nothing, with nobody else changing anything meanwhile. */
  <T> T change(Work<T> work);

  @Override
  void close();
}
