/** A question that the lab was asked. */
export interface LabQuestion {
  name: string;
  type: string;
  protocol: "udp" | "tcp";
}

export interface LabOptions {
  /** Added to every answer, in milliseconds. */
  delayMs?: number;
  /** 0 picks a free port; UDP and TCP share it. */
  port?: number;
}

/** A running demo network on loopback. */
export interface Lab {
  /** "127.0.0.1:40053" */
  address: string;
  questions: LabQuestion[];
  /** Names that no scenario defines and were therefore refused: a test that leaks a question fails on these. */
  refused: LabQuestion[];
  close(): Promise<void>;
}
