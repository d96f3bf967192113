import type { LookupTexts } from "#lib/texts/catalogue.ts";
import { checks } from "./compare/checks.ts";

export const compare: LookupTexts = {
  title: "サーバーの比較",
  summary: "同じ問い合わせをゾーンの全ネームサーバーと公開リゾルバーに送り、異なる応答とその継続時間を並べて示します。",
  checks,
  sentences: {
    // Fields
    "A domain, a host, or a name with underscores.": "ドメイン、ホスト、またはアンダースコアを含む名前です。",
    "The records that mail depends on, or one type.": "メールに必要なレコード、または 1 つのタイプです。",
    "Mail: MX, SPF, DMARC, MTA-STS": "メール: MX、SPF、DMARC、MTA-STS",
    "DKIM selector": "DKIM セレクター",
    "With a selector the key is compared too. It stands as s= in the DKIM-Signature of a message.":
      "セレクターを指定すると鍵も比較します。メッセージの DKIM-Signature に s= として書かれています。",
    // Columns
    Role: "役割",
    Server: "サーバー",
    "Answer no.": "応答の番号",
    Answer: "応答",
    Serial: "シリアル番号",
    Serials: "シリアル番号",
    "TTL left": "残り TTL",
    Time: "時間",
    // Cells
    "It answers otherwise on purpose where it holds a name to be dangerous": "危険と判断した名前には意図的に異なる応答をします",
    "It says nothing of the name: {text}": "名前についての応答が得られません: {text}",
    "No answer: {text}": "応答なし: {text}",
    "Your resolver": "設定済みのリゾルバー",
    "your resolver": "設定済みのリゾルバー",
    "No such record": "レコードなし",
    "No such name (NXDOMAIN)": "名前が存在しません（NXDOMAIN）",
    "It names other servers: the zone is not its own": "ほかのサーバーを示します。このゾーンの権威サーバーではありません",
    "It answers without authority: the zone is not its own": "権威のない応答です。このゾーンの権威サーバーではありません",
    "The answer is cut short, over TCP too": "TCP でも応答が途中で切れています",
    // Figures
    "Servers asked": "問い合わせたサーバー",
    "Records in dispute": "一致しないレコード",
    "{disputed} of {all}": "{disputed} / {all}",
    // Evidence
    "{servers} and {count} more": "{servers} ほか {count} 件",
    "serial {serial}": "シリアル番号 {serial}",
    // Verdict
    "All {servers} name-server {servers|address|addresses} and {resolvers} {resolvers|resolver|resolvers} that answered say the same about {name}.":
      "{name} について、応答したネームサーバーの {servers} 個のアドレスと {resolvers} 個のリゾルバーの応答がすべて一致しています。",
    "The name servers of {name} agree, and {count} {count|resolver says|resolvers say} something else.":
      "{name} のネームサーバーの応答は一致していますが、{count} 個のリゾルバーの応答が異なります。",
    "The name servers of {name} disagree about {records}.": "{name} のネームサーバーの間で {records} の応答が一致しません。",
    "No name server of {name} could be compared; {resolvers} {resolvers|resolver|resolvers} answered.":
      "{name} のネームサーバーは比較できませんでした。{resolvers} 個のリゾルバーが応答しました。",
    "Nobody told anything about {name}.": "{name} についての応答はどこからも得られませんでした。",
  },
  words: {
    agrees: "一致",
    differs: "不一致",
    silent: "応答なし",
    evasive: "有効な応答なし",
    absent: "なし",
    "Your resolver": "設定済みのリゾルバー",
    "No such record": "レコードなし",
    "No such name (NXDOMAIN)": "名前が存在しません（NXDOMAIN）",
  },
  asIs: ["role", "status"],
};
