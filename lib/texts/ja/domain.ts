/** The domain report: its form, its groups, its verdict, and what the domain is for. */
export const domain: Readonly<Record<string, string>> = {
  "Domain report": "ドメインレポート",
  "Everything about a domain’s mail in one report: what to fix first, then every lookup with its verdict, its figures and its evidence.":
    "ドメインのメールに関するすべてを 1 つのレポートにまとめます。優先して修正する項目に続けて、各ルックアップの判定、数値、根拠を示します。",
  "Mail routing": "メールの配送",
  "Sender authentication": "送信者認証",
  "Transport security": "通信の保護",
  Reputation: "レピュテーション",
  DNS: "DNS",
  // Verdict
  "{domain} is locked down, and correctly: it takes no mail, sends none, and has receivers reject what bears its name.":
    "{domain} は正しく封鎖されています。メールを受信も送信もせず、この名前を騙るメールを拒否するよう受信側に求めています。",
  "Nothing to fix at {domain}: {passed} {passed|check|checks} passed.":
    "{domain} に修正が必要な点はありません。{passed} 件のチェックに合格しました。",
  "{domain}: {parts}.": "{domain}: {parts}。",
  "{errors} to fix": "要修正 {errors} 件",
  "{warnings} {warnings|warning|warnings}": "注意 {warnings} 件",
  "{unknown} could not be checked": "確認できないもの {unknown} 件",
  "{passed} passed": "合格 {passed} 件",
  // What the domain is for
  "{domain} receives mail and sends mail.": "{domain} はメールを受信し、送信もします。",
  "{domain} receives mail and sends none.": "{domain} はメールを受信し、送信はしません。",
  "{domain} sends mail and receives none.": "{domain} はメールを送信し、受信はしません。",
  "{domain} neither sends nor receives mail, but does not say so everywhere: see below what is left to lock it down.":
    "{domain} はメールを送信も受信もしませんが、そのことをすべての箇所で宣言してはいません。封鎖するために残っている作業は以下のとおりです。",
  "{domain} is locked down: it neither sends nor receives mail, and says so everywhere it can.":
    "{domain} は封鎖されています。メールを送信も受信もせず、宣言できるすべての箇所でそのことを示しています。",
  "What {domain} is for, its records do not say in full.": "{domain} の用途は、レコードからは完全にはわかりません。",
  "What {domain} is for could not be found out in full.": "{domain} の用途を完全には確認できませんでした。",
  "It receives mail: MX records name {count} {count|server|servers}.":
    "メールを受信します。MX レコードが {count} 台のサーバーを指定しています。",
  "Whether it receives mail is not said: there is no MX record, so mail goes to its own address, where a server may or may not take it.":
    "メールを受信するかどうかは示されていません。MX レコードがないためメールはドメイン自身のアドレスに送られますが、そこでサーバーが受け取るとは限りません。",
  "It receives no mail: a null MX says so.": "メールを受信しません。null MX がそのことを示しています。",
  "It receives no mail: it has neither an MX record nor an address. A null MX would say that this is meant.":
    "メールを受信しません。MX レコードもアドレスもありません。意図したものであれば、null MX でそのことを示せます。",
  "The name servers answer NXDOMAIN.": "ネームサーバーは NXDOMAIN を返しています。",
  "Whether it receives mail could not be found out: {cause}.": "メールを受信するかどうかを確認できませんでした: {cause}。",
  "It sends mail: its SPF record lets somebody send.": "メールを送信します。SPF レコードが送信を許可しています。",
  "It sends no mail: its SPF record lets nobody send.": "メールを送信しません。SPF レコードは誰にも送信を許可していません。",
  "Whether it sends mail is not said: it has no SPF record that receivers can use.":
    "メールを送信するかどうかは示されていません。受信側が利用できる SPF レコードがありません。",
  "Whether it sends mail could not be found out: {cause}.": "メールを送信するかどうかを確認できませんでした: {cause}。",
  "Receivers are asked to reject what bears its name and fails.":
    "この名前を使い認証に失敗したメールを拒否するよう、受信側に求めています。",
  "Receivers are asked to treat what bears its name and fails as suspicious.":
    "この名前を使い認証に失敗したメールを疑わしいものとして扱うよう、受信側に求めています。",
  "Receivers are asked for nothing when mail in its name fails.": "この名前のメールが認証に失敗しても、受信側に何も求めていません。",
  "Receivers are asked for nothing when mail in its name fails: there is no DMARC policy.":
    "この名前のメールが認証に失敗しても、受信側に何も求めていません。DMARC ポリシーがありません。",
  "What receivers are asked to do with mail that fails could not be found out.":
    "認証に失敗したメールの扱いについて受信側に何を求めているかを確認できませんでした。",
  "Its mail goes through {names} first: what is said of servers, TLS and certificates is said of that service, not of the mailboxes.":
    "メールはまず {names} を経由します。サーバー、TLS、証明書についての結果は、メールボックスではなくこのサービスのものです。",
  // Why a failure is none for such a domain
  "The domain takes no mail, so there is no delivery that this could protect or report.":
    "このドメインはメールを受信しないため、保護や報告の対象となる配送がありません。",
  "The domain sends no mail, so there is nothing that needs this.": "このドメインはメールを送信しないため、必要ありません。",
  "The domain is locked down: nobody may send in its name, and receivers reject whoever does. Reports would only count the attempts.":
    "このドメインは封鎖されています。この名前での送信は誰にも許可されておらず、受信側は拒否します。レポートで得られるのは試行の件数だけです。",
  // Faults of ours
  "Mailvane has a fault in this check ({problem}). This says nothing about the domain.":
    "このチェックで Mailvane に不具合が発生しました（{problem}）。ドメインについては何も示していません。",
  "Mailvane could not finish this lookup. This is a fault of Mailvane, not of the domain.":
    "Mailvane はこのルックアップを完了できませんでした。ドメインではなく Mailvane の不具合です。",
  "Mailvane could not find out what the domain is for. This is a fault of Mailvane, not of the domain.":
    "Mailvane はドメインの用途を確認できませんでした。ドメインではなく Mailvane の不具合です。",
};
