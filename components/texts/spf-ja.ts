import type { spf } from "./spf.ts";

export const spfJa: Readonly<Record<keyof typeof spf, string>> = {
  "spf.running": "ここまでのルックアップ数",
  "spf.match": "一致",
  "spf.noMatch": "不一致",
  "spf.notEvaluated": "未到達",
  "spf.error": "エラー",
  "spf.duplicate": "重複",
  "spf.void": "空応答 {count} 件",
  "spf.addresses": "アドレス {count} 個",
  "spf.lookups": "ルックアップ数",
  "spf.term": "項",
};
