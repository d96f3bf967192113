/** Why something could not be found out, as it stands after a colon. */
const CAUSES = {
  // Questions to the DNS
  "no server answered in time": "時間内に応答したサーバーがありません",
  "the resolver answered SERVFAIL: it could not get or could not validate an answer":
    "リゾルバーが SERVFAIL を返しました（応答を取得できないか、検証できません）",
  "the resolver refused the question": "リゾルバーが問い合わせを拒否しました",
  "the answer could not be read": "応答を読み取れません",
  "the resolver could not be reached": "リゾルバーに到達できません",
  "Mailvane does not ask that": "Mailvane が問い合わせない相手または名前です",
  "Mailvane does not send to that address": "Mailvane はこのアドレスには送信しません",
  "the report has asked as many questions as it may": "レポートあたりの問い合わせ数の上限に達しました",
  "the lookup was stopped": "ルックアップが停止されました",
} as const;

const OTHERS = {
  "{name} has no address": "{name} にはアドレスがありません",
  "the address of {name} could not be found out": "{name} のアドレスを確認できません",
  "the question {name} has no answer": "{name} の問い合わせに応答がありません",
  // Connections
  "connection refused": "接続が拒否されました",
  "the server closed the connection": "サーバーが接続を閉じました",
  "the server closed the connection during the handshake": "ハンドシェイク中にサーバーが接続を閉じました",
  "nothing came within {seconds} s": "{seconds} 秒以内に何も届きませんでした",
  "it was not done within {seconds} s": "{seconds} 秒以内に完了しませんでした",
  "more than {octets} octets came": "{octets} オクテットを超えるデータが届きました",
  "the report has opened as many connections as it may": "レポートあたりの接続数の上限に達しました",
  "the demo network has no such server": "デモネットワークにこのサーバーはありません",
  "the demo network reaches no address outside": "デモネットワークから外部のアドレスには到達できません",
  "this is not the address of a server": "サーバーのアドレスではありません",
  "Mailvane connects to no port {port}": "Mailvane はポート {port} には接続しません",
  "port {port} is not the port of DNS": "ポート {port} は DNS のポートではありません",
  "no resolver is configured": "リゾルバーが設定されていません",
  "Mailvane was too busy to ask in time": "Mailvane の処理が混み合い、時間内に問い合わせできませんでした",
  "the answer holds records, but none for the name and type asked":
    "応答にレコードはありますが、問い合わせた名前とタイプのものがありません",
  "the answer says NXDOMAIN and holds the record nevertheless": "応答は NXDOMAIN なのに、レコードを含んでいます",
  "no answer within {seconds} s": "{seconds} 秒以内に応答がありません",
  // HTTPS
  "the answer is not HTTP ({problem})": "応答が HTTP ではありません（{problem}）",
  "the header has more than {octets} octets": "ヘッダーが {octets} オクテットを超えています",
  "the URL holds a user name or a password": "URL にユーザー名またはパスワードが含まれています",
  "the URL is too long": "URL が長すぎます",
  "the host is not a host name": "ホストの部分がホスト名ではありません",
  "this is not a URL": "URL ではありません",
  "the port is {port}, not 443": "ポートが 443 ではなく {port} です",
  "the scheme is {scheme}, not https": "スキームが https ではなく {scheme} です",
  "the server answered with status {status}": "サーバーがステータス {status} を返しました",
  "the server answered with status {status}, a redirect to {location}":
    "サーバーがステータス {status} で {location} へのリダイレクトを返しました",
  // Certificates
  "the server sent no certificate": "サーバーが証明書を送りませんでした",
  "a certificate is not signed by the issuer that it names": "証明書が、記載された発行者によって署名されていません",
  "a certificate of the chain has expired": "チェーン内の証明書の有効期限が切れています",
  "a certificate of the chain is not meant for TLS servers": "チェーン内の証明書が TLS サーバー用ではありません",
  "a certificate of the chain is not valid yet": "チェーン内の証明書がまだ有効期間に入っていません",
  "a certificate of the chain is signed with a weak hash": "チェーン内の証明書が弱いハッシュで署名されています",
  "an issuer of the chain may not issue certificates": "チェーン内の発行者に証明書を発行する権限がありません",
  "an issuer of the chain may not stand that high": "チェーン内の発行者が、許された階層を超えています",
  "the certificate is signed by nobody but itself": "自己署名証明書です",
  "the chain ends at a root that the trust store does not know": "チェーンの終端が、信頼ストアにないルートです",
  "the key of an issuer is too small": "発行者の鍵が短すぎます",
  "the key of the certificate is too small": "証明書の鍵が短すぎます",
  "the server sent no certificate of the issuer, and the trust store does not know it":
    "サーバーが発行者の証明書を送らず、信頼ストアにもありません",
  "the trust store knows no issuer of the chain": "チェーンの発行者が信頼ストアにありません",
  "the chain cannot be verified ({code})": "チェーンを検証できません（{code}）",
  "the certificate does not bear the name {name}": "証明書に {name} という名前がありません",
} as const;

/** Causes by themselves, and with what the server added in parentheses. */
export const causes: Readonly<Record<string, string>> = {
  ...CAUSES,
  ...Object.fromEntries(Object.entries(CAUSES).map(([cause, said]) => [`${cause} ({added})`, `${said}（{added}）`])),
  ...OTHERS,
};
