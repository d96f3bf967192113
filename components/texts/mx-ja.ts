import type { mx } from "./mx.ts";

export const mxJa: Readonly<Record<keyof typeof mx, string>> = {
  "mx.caption": "{name} のメールサーバー（送信側が試す順）",
  "mx.preference": "優先度",
  "mx.server": "サーバー",
  "mx.address": "アドレス",
  "mx.ttl": "TTL",
  "mx.ptr": "逆引き名",
  "mx.status": "状態",
  "mx.actions": "調べる",
  "mx.implicit": "MX なし",
  "mx.blacklist": "ブラックリスト",
  "mx.smtp": "SMTP",
  "mx.none": "なし",
  "mx.nxdomain": "存在しません",
  "mx.notPublic": "公開アドレスではありません",
  "mx.confirmed": "一致",
  "mx.unconfirmed": "不一致",
  "mx.ptrMissing": "逆引き名なし",
};
