/** What the API answers in place of a report: what is not allowed, not there, or too much. */
export const answers: Readonly<Record<string, string>> = {
  // Who may
  "This was not asked through Mailvane’s own server. Start Mailvane with npm start.":
    "Mailvane 自身のサーバーを経由していません。npm start で Mailvane を起動してください。",
  "Who may do this cannot be found out: the store of accounts cannot be opened. Look at the server’s log.":
    "アカウントのデータベースを開けないため、権限を確認できません。サーバーのログを確認してください。",
  "Sign in, or send an API token: Authorization: Bearer mailvane_…":
    "サインインするか、API トークンを送信してください: Authorization: Bearer mailvane_…",
  "This needs an account: it connects to mail servers, reads a text, shows what others had checked, or changes something. Sign in to do it.":
    "この操作にはアカウントが必要です。メールサーバーへの接続、テキストの読み取り、他の人の調査結果の表示、または変更を行うためです。サインインしてください。",
  "Your account or token does not allow this. Ask whoever administers this installation.":
    "このアカウントまたはトークンでは許可されていません。管理者に問い合わせてください。",
  "Only who has signed in with a password can change it.": "パスワードを変更できるのは、パスワードでサインインした場合だけです。",
  "Only who has signed in has sessions.": "セッションがあるのは、サインインした場合だけです。",
  "Only who has signed in has tokens.": "トークンがあるのは、サインインした場合だけです。",
  "This is larger than any form of this page.": "このページのフォームの上限を超えています。",
  "You have {most} tokens, the most there may be. Remove one first.":
    "トークンが上限の {most} 個に達しています。先にどれかを削除してください。",
  // What is not there
  "There is no such badge. There is one for each lookup that asks the DNS only, but for blacklists, and for a domain: /badge/domain/gmail.com.svg":
    "このバッジはありません。DNS だけに問い合わせるルックアップ（ブラックリストを除く）とドメインのバッジがあります: /badge/domain/gmail.com.svg",
  "There is no such picture.": "この画像はありません。",
  // Too much
  "This network has asked for as many reports as it may in ten minutes. Try again in {time}.":
    "このネットワークからのレポートが 10 分間の上限に達しました。{time}後にもう一度試してください。",
  "This network has asked for as many reports as it may in twelve hours. Try again in {time}.":
    "このネットワークからのレポートが 12 時間の上限に達しました。{time}後にもう一度試してください。",
  "This account has asked for as many reports as it may in ten minutes. Try again in {time}.":
    "このアカウントのレポートが 10 分間の上限に達しました。{time}後にもう一度試してください。",
  "All visitors together have asked for as many reports as this installation gives. Try again in {time}.":
    "全利用者のレポートの合計が上限に達しました。{time}後にもう一度試してください。",
  "The servers of this target were connected to just now, and are left alone for a while. Check again in {time}.":
    "この対象のサーバーには接続したばかりのため、しばらく接続しません。{time}後にもう一度確認してください。",
  "Visitors have had as many pictures drawn as they may in a minute. Try again in {time}.":
    "訪問者が1分間に描ける画像の数に達しました。{time}後にもう一度お試しください。",
  "This was looked up afresh just now. Check again in {time}.": "たった今調べ直したばかりです。{time}後にもう一度確認してください。",
  "Visitors have put as many questions to this server as they may in a minute. Try again in {time}, or ask the usual resolvers.":
    "このサーバーへの問い合わせが、訪問者全体で 1 分間の上限に達しました。{time}後にもう一度試すか、通常のリゾルバーに問い合わせてください。",
  "Mailvane has as much to do as it can. Nothing is wrong with what you asked about; try again in {time}.":
    "Mailvane の処理が混み合っています。調査対象の問題ではありません。{time}後にもう一度試してください。",
  "There were too many sign-ins from this network. Try again in {time}.":
    "このネットワークからのサインインが多すぎます。{time}後にもう一度試してください。",
  "Too many passwords or tokens were tried. Try again in {time}.":
    "パスワードまたはトークンの試行が多すぎます。{time}後にもう一度試してください。",
  "{time} s": "{time} 秒",
  "{time} min": "{time} 分",
  "{time} h": "{time} 時間",
};
