import type { FailedAnswer, RecordType, ResourceRecord } from "./types.ts";

/** A question to one name server, put in one particular way. Nothing is asked again by itself but a datagram that may have been lost. */
export interface ServerQuestion {
  /** Address, with port if not 53. */
  server: string;
  name: string;
  /** `TYPE252` asks for the whole zone (AXFR, RFC 5936); of the transfer the first message is read and no more. */
  type: RecordType;
  /** Default: udp. A truncated answer is then an answer. */
  protocol?: "udp" | "tcp";
  /** RD. Default: false, as resolvers ask. */
  recursion?: boolean;
  /** The class CH, in which servers tell of themselves (RFC 4892). */
  chaos?: boolean;
  /** The letters of the name are written large and small by turns, so that `sameLetters` says something. */
  mixedLetters?: boolean;
}

/** The whole message that a server sent. */
export interface ServerMessage {
  status: "ok";
  /** RFC 1035 §4.1.1, with the upper bits of RFC 6891. */
  rcode: number;
  /** In words: "REFUSED". */
  rcodeText: string;
  authoritative: boolean;
  truncated: boolean;
  recursionAvailable: boolean;
  /** Null: the server left EDNS out, or can not read it and was asked again without. */
  edns: { version: number; udpSize: number } | null;
  /** The question came back letter by letter. */
  sameLetters: boolean;
  answers: ResourceRecord[];
  authorities: ResourceRecord[];
  additionals: ResourceRecord[];
  octets: number;
  /** Datagrams with the same question that had no answer in time before this one came: either they or their answers were lost, or the server is slow. */
  unanswered: number;
  /** From the question to the answer; over TCP with the connection. */
  milliseconds: number;
  exchange: number;
}

/** The server said nothing that can be read: nothing is known of what it would have said. */
export interface ServerSilence {
  status: Exclude<FailedAnswer["status"], "servfail" | "refused">;
  /** In words that stand after a colon. */
  cause: string;
  exchange?: number;
}

export type ServerReply = ServerMessage | ServerSilence;

/** Name servers, each asked by itself and past the cache: what is told of a server is what it says now. */
export interface Servers {
  /** Never throws and never rejects. Counts as one question of the report. */
  ask(question: ServerQuestion): Promise<ServerReply>;
}
