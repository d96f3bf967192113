import type { LookupTexts } from "#lib/texts/catalogue.ts";

/** What each destination of reports says. */
export const destinations: LookupTexts["sentences"] = {
  "Aggregate reports (rua)": "集約レポート（rua）",
  "Reports on single messages (ruf)": "個々のメッセージのレポート（ruf）",
  "{kind}. No destination: {problem}.": "{kind}。送信先ではありません: {problem}。",
  "{kind}. Not examined: the record names more destinations than one report asks about.":
    "{kind}。未調査: 送信先が、1 つのレポートで調べられる数を超えています。",
  "{kind}. {host} is of the same organization: no consent is needed.": "{kind}。{host} は同じ組織のものなので、同意は不要です。",
  "{kind}. {host} agrees at {name}.": "{kind}。{host} は {name} で同意しています。",
  "{kind}. {host} agrees at {name}, and wants the reports at {override} instead.":
    "{kind}。{host} は {name} で同意し、代わりに {override} への送信を求めています。",
  "{kind}. {host} answers at {name} with a destination at another host: nothing is sent to either.":
    "{kind}。{host} は {name} で別のホストの送信先を示しています。どちらにも送信されません。",
  "{kind}. {host} is of another organization and does not agree at {name}: receivers send nothing there.":
    "{kind}。{host} は別の組織のもので、{name} で同意していません。受信側は送信しません。",
  "{kind}. The name where {host} would have to agree is longer than a name can be: receivers send nothing there.":
    "{kind}。{host} が同意を示すべき名前が長すぎます。受信側は送信しません。",
  "{kind}. Whether {host} agrees is not known: {name} TXT has no answer, {cause}.":
    "{kind}。{host} が同意しているかは不明です: {name} TXT に応答がありません（{cause}）。",
  "{kind}. Whether {host} has to agree is not known: {name} TXT has no answer, {cause}.":
    "{kind}。{host} の同意が必要かは不明です: {name} TXT に応答がありません（{cause}）。",
  "It has no MX record; mail goes to its address.": "MX レコードがなく、メールはそのアドレスに送られます。",
  "It accepts no mail: it says so with a null MX.": "null MX により、メールを受け取らないことを示しています。",
  "It has neither an MX record nor an address: no mail can reach it.": "MX レコードもアドレスもなく、メールは届きません。",
  "It does not exist: no mail can reach it.": "存在せず、メールは届きません。",
  "Where its mail goes could not be found out.": "メールの送り先を確認できませんでした。",
};
