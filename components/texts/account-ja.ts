import type { account } from "./account.ts";

export const accountJa: Readonly<Record<keyof typeof account, string>> = {
  "account.heading": "アカウント",
  "account.is": "{name}: {role}",
  "account.local": "このマシンからのみ開けるため、サインインは不要です。",
  "account.setPassword": "パスワードを設定して、ほかの人も使えるようにする",
  "account.unread": "アカウントのデータベースを開けないため、この一覧を読み込めません。理由はサーバーのログにあります。",
  "account.signOut": "サインアウト",
  "sessions.heading": "セッション",
  "sessions.end": "ほかのセッションをすべて終了",
  "sessions.done": "ほかのセッションをすべて終了しました。",
  "roleName.viewer": "閲覧者",
  "roleName.operator": "運用者",
  "roleName.admin": "管理者",
  "role.viewer": "閲覧者（ルックアップと閲覧）",
  "role.operator": "運用者（メールサーバーへの接続と保存内容の変更も可能）",
  "role.admin": "管理者（アカウントの管理も可能）",
  "allowed.probe": "このルックアップは調べる相手のサーバーに接続するため、ここでは誰でも実行できるわけではありません。",
  "allowed.text": "このルックアップは送られた文面を読み取るため、ここでは誰でも実行できるわけではありません。",
  "allowed.signIn": "アカウントがあれば実行できます。サインインしてください。",
  "allowed.ask": "あなたのアカウントでできるのはルックアップと閲覧です。運用者の権限を管理者に依頼してください。",
  "allowed.leftOut": "調べる相手のサーバーに接続するため、次のルックアップは省きました: {names}",
};
