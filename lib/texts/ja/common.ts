/** Labels, notes and details that several lookups share. */
export const common: Readonly<Record<string, string>> = {
  // Fields
  Domain: "ドメイン",
  "The part of an e-mail address after the @.": "メールアドレスの @ より後の部分です。",
  "Ask this server": "問い合わせ先サーバー",
  "A resolver or a name server, by address or name, in place of the configured resolvers; or “authority”: the servers of the zone itself, from the root down. In the box it is written with an at sign: @1.1.1.1, @authority.":
    "設定済みのリゾルバーの代わりに使うリゾルバーまたはネームサーバーを、アドレスか名前で指定します。authority と書くと、ルートから順にたどり、ゾーン自身のサーバーに問い合わせます。入力欄では @1.1.1.1 や @authority のようにアットマークを付けて書きます。",
  // Columns and measures
  Address: "アドレス",
  Name: "名前",
  Names: "名前",
  Note: "備考",
  Family: "IP バージョン",
  Provider: "プロバイダー",
  Record: "レコード",
  Records: "レコード",
  State: "状態",
  Status: "状態",
  Meaning: "意味",
  Type: "タイプ",
  Value: "値",
  TTL: "TTL",
  Target: "対象",
  Host: "ホスト",
  Kind: "種類",
  // Evidence
  "NXDOMAIN: the name does not exist": "NXDOMAIN: 名前が存在しません",
  "NODATA: the name exists and has no such record": "NODATA: 名前は存在しますが、このレコードはありません",
  "There are records": "レコードがあります",
  "no {type} record in the answer": "応答に {type} レコードがありません",
  // Details
  "The question {name} {type} has no answer: {cause}.": "{name} {type} の問い合わせに応答がありません: {cause}。",
  "Concerned: {names}.": "該当: {names}。",
  "{domain} does not exist.": "{domain} は存在しません。",
  "{domain} says with a null MX that it accepts no mail.": "{domain} は null MX により、メールを受け取らないことを示しています。",
  "{domain} has no mail server.": "{domain} にはメールサーバーがありません。",
  "{domain} has no MX record.": "{domain} には MX レコードがありません。",
  "{count} questions have no answer. The first is {name} {type}: {cause}.":
    "{count} 件の問い合わせに応答がありません。最初のものは {name} {type} です: {cause}。",
  // Notes of rows
  "No {type} record": "{type} レコードなし",
  "The name does not exist (NXDOMAIN)": "名前が存在しません（NXDOMAIN）",
  "No answer: {cause}": "応答なし: {cause}",
  "Alias of {target}": "{target} のエイリアス",
  // Shares
  "The only server": "唯一のサーバー",
  "Both servers": "両方のサーバー",
  "All {total} servers": "{total} 台のサーバーすべて",
  "{count} of {total} servers": "{total} 台中 {count} 台のサーバー",
  "The only address": "唯一のアドレス",
  "Both addresses": "両方のアドレス",
  "All {total} addresses": "{total} 個のアドレスすべて",
  "{count} of {total} addresses": "{total} 個中 {count} 個のアドレス",
  // Addresses that are not public
  private: "プライベート",
  loopback: "ループバック",
  "link-local": "リンクローカル",
  documentation: "文書用",
  multicast: "マルチキャスト",
  reserved: "予約済み",
  "Not public: {scope}": "公開アドレスではありません（{scope}）",
  // Headlines
  "{domain} does not exist: its name servers say so (NXDOMAIN).":
    "{domain} は存在しません。ネームサーバーがそう応答しています（NXDOMAIN）。",
  "{name} does not exist: its name servers say so (NXDOMAIN).": "{name} は存在しません。ネームサーバーがそう応答しています（NXDOMAIN）。",
};
