import type { users } from "./users.ts";

export const usersJa: Readonly<Record<keyof typeof users, string>> = {
  "users.heading": "アカウント一覧",
  "users.intro": "権限・パスワード・アカウントを変更すると、その人のセッションはすべて終了します。",
  "users.add": "アカウントを追加",
  "users.role": "権限",
  "users.roleOf": "{name} の権限",
  "users.password": "パスワード",
  "users.newPassword": "新しいパスワード",
  "users.passwordOf": "{name} の新しいパスワード",
  "users.disabled": "無効",
  "users.you": "あなた",
  "users.save": "保存",
  "users.removeWhat": "アカウント {name} を削除",
  "users.done": "完了しました。",
  "users.badName": "名前は空白を含まない 1〜60 文字です。",
  "users.taken": "この名前のアカウントはすでにあります。",
  "users.badRole": "権限を選んでください。",
  "users.self": "自分のアカウントは専用のページで変更します。管理者が必ず残るようにするためです。",
  "users.gone": "そのアカウントはもうありません。",
};
