import type { LookupTexts } from "#lib/texts/catalogue.ts";

/** What each tag means. */
export const tagMeanings: LookupTexts["sentences"] = {
  "Removed in 2026: receivers that follow RFC 9989 ignore it and apply the policy to all mail that fails. Older ones apply it to this percentage.":
    "2026 年に削除。RFC 9989 に従う受信側は無視し、認証に失敗したメールすべてにポリシーを適用します。古い受信側はこの割合に適用します。",
  "Removed in 2026: the format of failure reports. There is only one.": "2026 年に削除。失敗レポートの形式。形式は 1 つだけです。",
  "Removed in 2026: the seconds between aggregate reports. Receivers send about one a day.":
    "2026 年に削除。集約レポートの間隔（秒）。受信側はおよそ 1 日 1 回送信します。",
  "No tag of DMARC: receivers ignore it.": "DMARC のタグではなく、受信側は無視します。",
  "Mail of the domain that fails": "認証に失敗したドメインのメール",
  "Mail of existing subdomains that fails": "認証に失敗した、存在するサブドメインのメール",
  "Mail of subdomains that do not exist and fails": "認証に失敗した、存在しないサブドメインのメール",
  "{mail}: nothing is asked.": "{mail}: 何も求めません。",
  "{mail}: to be treated as suspicious.": "{mail}: 疑わしいものとして扱うよう求めます。",
  "{mail}: to be rejected.": "{mail}: 拒否するよう求めます。",
  "{mail}: the value is no policy. Receivers act as for none where reports are asked for, and otherwise not at all.":
    "{mail}: 値がポリシーではありません。レポートを求めていれば受信側は none とみなし、そうでなければ処理を行いません。",
  "Not given: receivers act as for none where reports are asked for, and otherwise not at all.":
    "指定なし: レポートを求めていれば受信側は none とみなし、そうでなければ処理を行いません。",
  "Not given: existing subdomains follow p.": "指定なし: 存在するサブドメインは p に従います。",
  "Not given: subdomains that do not exist follow sp, or else p.": "指定なし: 存在しないサブドメインは sp に、なければ p に従います。",
  "This domain is a public suffix: others register names below it.": "このドメインは公開サフィックスで、他者がその下に名前を登録します。",
  "This domain is the Organizational Domain of all names below it, whatever is above it.":
    "上位に何があっても、このドメインが下位のすべての名前の組織ドメインです。",
  "Whether this is the Organizational Domain, the walk decides.": "組織ドメインかどうかは、ツリーウォークで決まります。",
  "Testing: receivers are asked to apply one level less than the policy says.": "テスト中: ポリシーより 1 段階弱い扱いを受信側に求めます。",
  "Not testing: the policy is meant as it says.": "テストではありません。ポリシーはそのまま適用されます。",
  "A signature counts when its domain is of the same organization.": "署名のドメインが同じ組織のものであれば有効です。",
  "A signature counts only when its domain is the From domain itself.": "署名のドメインが From ドメインそのものである場合だけ有効です。",
  "SPF counts when the envelope sender's domain is of the same organization.":
    "エンベロープ送信者のドメインが同じ組織のものであれば、SPF は有効です。",
  "SPF counts only when the envelope sender's domain is the From domain itself.":
    "エンベロープ送信者のドメインが From ドメインそのものである場合だけ、SPF は有効です。",
  "when SPF and DKIM both fail to give an aligned pass": "SPF と DKIM の両方がアラインした合格にならないとき",
  "when SPF or DKIM fails to give an aligned pass": "SPF と DKIM のどちらかがアラインした合格にならないとき",
  "when a DKIM signature fails": "DKIM 署名が失敗したとき",
  "when SPF fails": "SPF が失敗したとき",
  "The version: this is a DMARC record.": "バージョン: DMARC レコードであることを示します。",
  "Failure reports are asked for {options}.": "失敗レポートを求める条件: {options}。",
  "Failure reports would be asked for {options}; without ruf this is ignored.":
    "失敗レポートを求める条件: {options}。ruf がないため無視されます。",
  "{first}, and {second}": "{first}、{second}",
  "Aggregate reports go to {count} {count|destination|destinations}.": "集約レポートの送信先は {count} 件です。",
  "No aggregate reports are sent.": "集約レポートは送信されません。",
  "Reports on single messages go to {count} {count|destination|destinations}.": "個々のメッセージのレポートの送信先は {count} 件です。",
  "No reports on single messages are sent.": "個々のメッセージのレポートは送信されません。",
  "not needed": "不要",
};
