import type { LookupTexts } from "#lib/texts/catalogue.ts";
import { domainChecks } from "./dkim/domain-checks.ts";
import { headlines } from "./dkim/headlines.ts";
import { labels } from "./dkim/labels.ts";
import { problems } from "./dkim/problems.ts";
import { recordChecks } from "./dkim/record-checks.ts";
import { useChecks } from "./dkim/use-checks.ts";
import { tags } from "./tags.ts";

export const dkim: LookupTexts = {
  title: "DKIM 鍵",
  summary: "ドメインのメールの署名に使われる公開鍵を、指定したセレクターまたは一般的なセレクターで調べます。",
  checks: {
    ...domainChecks,
    ...recordChecks,
    ...useChecks,
    "unanswered-question": {
      title: "鍵についてのすべての問い合わせに応答があること",
      failureTitle: "応答のない問い合わせがあります",
      why: "応答がない場合、鍵が存在するかどうかはわかりません。Mailvane はどちらとも判定しません。応答を得られない受信側は、メッセージの受け取りを保留するか、署名がないものとして扱います。",
      fix: "1 分ほど待ってからもう一度確認してください。続く場合は、ゾーンのネームサーバーに到達でき、この問い合わせに応答するかを確認してください。",
    },
  },
  sentences: { ...tags, ...headlines, ...labels, ...problems },
  words: {
    "no answer": "応答なし",
    "no record": "レコードなし",
    "dangling alias": "エイリアス先なし",
    "several records": "複数のレコード",
    "no key": "鍵ではない",
    invalid: "無効",
    revoked: "失効",
    compromised: "漏えい",
    weak: "弱い",
    "no SHA-256": "SHA-256 不可",
    "not for mail": "メール用ではない",
    testing: "テスト中",
    short: "短い",
    usable: "利用可能",
    "no subdomains": "サブドメイン不可",
    "testing, no subdomains": "テスト中、サブドメイン不可",
  },
};
