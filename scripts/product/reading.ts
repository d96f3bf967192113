/** What the gauge in the product's process shows. Octets and milliseconds. */
export interface Reading {
  /** After the rubbish was collected. */
  rss: number;
  /** Of the heap and outside of it, after the rubbish was collected. */
  live: number;
  /** The highest since the last reading, rubbish and all. */
  peakRss: number;
  /** What keeps the process busy or waiting, by its kind: sockets, timers, files. */
  resources: string[];
  /** Listeners of the process itself, and of the signal that it is ending, which every report listens for. */
  listeners: number;
  /** By how much the event loop was late since the last reading: the 99th percentile. */
  lag: number;
}
