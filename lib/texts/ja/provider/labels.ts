import type { LookupTexts } from "#lib/texts/catalogue.ts";

/** The verdict in one sentence, columns, measures, and what stands in the table. */
export const labels: LookupTexts["sentences"] = {
  "{domain} receives mail at {receivers}, and lets {senders} send.":
    "{domain} のメールは {receivers} が受信し、{senders} に送信を許可しています。",
  "{domain} receives mail at {receivers}; no service that is known may send for it.":
    "{domain} のメールは {receivers} が受信します。送信を許可された既知のサービスはありません。",
  "{domain} lets {senders} send mail; no service that is known receives for it.":
    "{domain} は {senders} にメールの送信を許可しています。受信する既知のサービスはありません。",
  "No service that is known receives or sends mail for {domain}.": "{domain} のメールを送受信する既知のサービスはありません。",
  "Which services receive and send mail for {domain} could not be found out: {cause}.":
    "{domain} のメールを送受信するサービスを確認できませんでした: {cause}。",
  Role: "役割",
  Service: "サービス",
  "Seen in": "判別の根拠",
  "DKIM key": "DKIM 鍵",
  "What it asks for": "要件",
  "Set-up": "設定方法",
  "Receiving services": "受信サービス",
  "Sending services": "送信サービス",
  Receives: "受信",
  Sends: "送信",
  Mailboxes: "メールボックス",
  "Mail gateway": "メールゲートウェイ",
  "Mail sending service": "メール配信サービス",
  Forwarding: "転送",
  "Mail software": "メールソフトウェア",
  "Mobile carrier": "携帯電話事業者",
  "SPF service": "SPF サービス",
  "Found at {selectors}": "{selectors} にあり",
  "None at {selectors}": "{selectors} になし",
  "Not known: its selector cannot be guessed": "不明: セレクターを推測できません",
  "Not known: every selector has an answer": "不明: どのセレクターにも応答があります",
  "Not known: no answer": "不明: 応答なし",
  "MX in {names}": "MX: {names}",
  "SPF include:{names}": "SPF include:{names}",
  "DKIM at {names}": "DKIM: {names}",
  "DKIM at a selector of your own": "DKIM: 独自のセレクター",
  "Not known": "不明",
  "There are other records": "ほかのレコードがあります",
};
