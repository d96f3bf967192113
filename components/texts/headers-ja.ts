import type { headers } from "./headers.ts";

export const headersJa: Readonly<Record<keyof typeof headers, string>> = {
  "headers.hops": "メッセージの経路（サーバーごと）",
  "headers.signatures": "DKIM 署名",
  "headers.sets": "ARC セット",
  "headers.results": "サーバーが記録した認証結果（Authentication-Results）",
  "headers.keys": "鍵を調べる",
  "headers.nobody": "内部での引き渡し",
  "headers.noDate": "日時なし",
  "headers.seconds": "{seconds} 秒",
  "headers.number": "番号",
  "headers.from": "送信元",
  "headers.by": "受信側",
  "headers.with": "プロトコル",
  "headers.delay": "遅延",
  "headers.date": "日時（UTC）",
  "headers.tls.yes": "TLS あり",
  "headers.tls.no": "TLS なし",
  "headers.tls.unstated": "TLS の記載なし",
};
