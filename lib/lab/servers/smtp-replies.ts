import type { SmtpServerDeclaration } from "#lib/engine/scenario-servers.ts";

const EXTENSIONS = ["PIPELINING", "SIZE 52428800", "8BITMIME", "SMTPUTF8", "CHUNKING", "DSN", "ENHANCEDSTATUSCODES", "STARTTLS"];

/** The reply to a command, lines parted by CRLF. `secure`: over TLS. A verb that is not known is 500; DATA is never taken. */
export function replyTo(server: SmtpServerDeclaration, verb: string, secure: boolean): string {
  const replies: Readonly<Record<string, string | undefined>> = server.replies ?? {};
  return (replies[verb] ?? ordinary(server, verb, secure)).split("\n").join("\r\n");
}

function ordinary(server: SmtpServerDeclaration, verb: string, secure: boolean): string {
  switch (verb) {
    case "greeting":
      return `220 ${server.host} ESMTP`;
    case "EHLO":
      return multiline(250, [server.host, ...extensionsOf(server, secure)]);
    case "HELO":
      return `250 ${server.host}`;
    case "STARTTLS":
      return secure ? "503 5.5.1 Already over TLS" : "220 2.0.0 Ready to start TLS";
    case "MAIL":
    case "RSET":
      return "250 2.1.0 Ok";
    case "RCPT":
      return "554 5.7.1 Relay access denied";
    case "QUIT":
      return "221 2.0.0 Bye";
    case "DATA":
      return "503 5.5.1 No message is taken here";
    default:
      return "500 5.5.2 Command not recognized";
  }
}

function extensionsOf({ extensions = EXTENSIONS, extensionsAfterTls }: SmtpServerDeclaration, secure: boolean): readonly string[] {
  return secure ? (extensionsAfterTls ?? extensions.filter((keyword) => keyword !== "STARTTLS")) : extensions;
}

function multiline(code: number, lines: readonly string[]): string {
  return lines.map((line, i) => `${code}${i < lines.length - 1 ? "-" : " "}${line}`).join("\n");
}
