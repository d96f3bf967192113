/** What the gauge in the product's process shows. Octets and milliseconds. */
export interface Reading {
  /** After the rubbish was collected. */
  rss: number;
  /** Of the heap and outside of it, after the rubbish was collected. */
  live: number;
  /** The highest since the last reading, rubbish and all. */
  peakRss: number;
  /** What keeps the process busy or waiting: sockets, timers, files. */
  resources: number;
  /** Connections that were dialled and are not closed yet. */
  connections: number;
  /** By how much the event loop was late since the last reading: the 99th percentile. */
  lag: number;
}
