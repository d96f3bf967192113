import type { compare } from "./compare.ts";

export const compareJa: Readonly<Record<keyof typeof compare, string>> = {
  "compare.caption": "{name} の{label}: 各サーバーの応答",
  "compare.server": "サーバー",
  "compare.address": "アドレス",
  "compare.ttl": "残り TTL",
  "compare.serial": "シリアル番号",
  "compare.time": "時間",
  "compare.seconds": "{value} 秒",
  "compare.milliseconds": "{value} ms",
  "compare.waiting": "応答待ちのサーバー {count} 台",
  "compare.agree": "すべて同じ応答です",
  "compare.differ": "{count} 種類の応答があります",
  "compare.nothing": "応答が得られませんでした",
  "compare.answer": "応答 {number}",
  "compare.from": "ネームサーバーのアドレス {servers} 個、リゾルバー {resolvers} 台",
  "compare.others": "{count} 台は何も示していません",
};
