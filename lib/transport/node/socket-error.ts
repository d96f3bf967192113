const causes: Readonly<Record<string, string>> = {
  ECONNREFUSED: "connection refused",
  ECONNRESET: "the connection was closed",
  EPIPE: "the connection was closed",
  ENETUNREACH: "there is no route to it",
  EHOSTUNREACH: "there is no route to it",
  EADDRNOTAVAIL: "there is no route to it",
  EAFNOSUPPORT: "this machine does not speak that version of IP",
  EACCES: "this machine does not allow it",
  EPERM: "this machine does not allow it",
  EMFILE: "this machine has no sockets left",
  ENFILE: "this machine has no sockets left",
};

/** Why a socket failed, in words that stand after a colon. */
export function socketCause(error: NodeJS.ErrnoException): string {
  const code = error.code ?? "unknown error";
  return causes[code] ?? code;
}
