import type { LookupTexts } from "#lib/texts/catalogue.ts";

/** The verdict in one sentence. */
export const headlines: LookupTexts["sentences"] = {
  "{domain} takes mail only over TLS: its MTA-STS policy is enforced, and names {count|its mail server|all its mail servers}.":
    "{domain} は TLS でだけメールを受け取ります。MTA-STS ポリシーは適用中で、{count|メールサーバーを含んでいます|すべてのメールサーバーを含んでいます}。",
  "{domain} enforces an MTA-STS policy that holds mail back: {open} of {count} mail {count|server matches|servers match} none of its patterns.":
    "{domain} が適用している MTA-STS ポリシーにより、メールが止められます。{count} 台中 {open} 台のメールサーバーがどのパターンにも一致しません。",
  "{domain} enforces an MTA-STS policy; which servers it takes mail at could not be compared.":
    "{domain} は MTA-STS ポリシーを適用していますが、メールを受信するサーバーとは照合できませんでした。",
  "{domain} tests an MTA-STS policy: senders deliver in any case, and report what would have failed.":
    "{domain} は MTA-STS ポリシーをテスト中です。送信側は失敗しても配送し、失敗したはずのものを報告します。",
  "{domain} takes its MTA-STS policy back: the mode is none.": "{domain} は MTA-STS ポリシーを取り下げています。モードは none です。",
  "{domain} says that it has an MTA-STS policy, and senders get none.":
    "{domain} は MTA-STS ポリシーがあると示していますが、送信側は取得できません。",
  "{domain} serves an MTA-STS policy that no sender looks for: there is no record that counts.":
    "{domain} は MTA-STS ポリシーを配信していますが、有効なレコードがないため、送信側は取得しません。",
  "{domain} has no MTA-STS policy.": "{domain} に MTA-STS ポリシーがありません。",
  "{domain} has an MTA-STS record; whether there is a policy could not be found out: {cause}.":
    "{domain} に MTA-STS レコードはありますが、ポリシーがあるかどうかを確認できませんでした: {cause}。",
  "Whether {domain} has an MTA-STS policy could not be found out: {cause}.":
    "{domain} に MTA-STS ポリシーがあるかどうかを確認できませんでした: {cause}。",
};
