/** The steps of a session with a mail server, as they stand after a name or before a cause (SMTP, DANE). */
export const sessions: Readonly<Record<string, string>> = {
  connect: "接続",
  greeting: "グリーティング",
  ehlo: "EHLO",
  starttls: "STARTTLS",
  handshake: "ハンドシェイク",
  certificate: "証明書",
  "ehlo-tls": "TLS 内の EHLO",
  relay: "中継の調査",
  quit: "QUIT",
};
