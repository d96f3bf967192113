import type { LookupTexts } from "#lib/texts/catalogue.ts";

/** Notes of rows, and evidence. */
export const notes: LookupTexts["sentences"] = {
  "Here the message came in from outside.": "ここで外部からメッセージを受け取りました。",
  "From a private address.": "プライベートアドレスから受け取りました。",
  "Within one machine.": "同じマシンの中での引き渡しです。",
  "From the same link.": "同じリンクから受け取りました。",
  "The sender had logged in.": "送信者はログインしていました。",
  "This clock is {seconds} s behind the one before it.": "この時計は前のものより {seconds} 秒遅れています。",
  "No date can be read.": "日時を読み取れません。",
  "The date has no zone; UTC is assumed.": "日時にタイムゾーンがないため、UTC とみなします。",
  "The field names no server.": "フィールドにサーバーの名前がありません。",
  "{results}. By the host that you trust.": "{results}。信頼するホストによるものです。",
  "{results}. The message brought it along: no host of the receiver says this.":
    "{results}。メッセージに最初から付いていたもので、受信側のホストによるものではありません。",
  "Says: {results}. Its seal calls the chain before it {validation}.":
    "記録: {results}。封印は、それより前のチェーンを {validation} としています。",
  "no result": "結果なし",
  // What became of a signature
  verifies: "検証に成功",
  "verifies, with a key of {bits} bits": "検証に成功（{bits} ビットの鍵）",
  "does not verify: the body is not the one that was signed": "検証に失敗: 本文が署名されたものと異なります",
  "does not verify: a signed field was changed, or the key is not the one that signed":
    "検証に失敗: 署名対象のフィールドが変更されたか、鍵が署名に使われたものと異なります",
  "cannot be verified any more: its key is not published": "検証できません: 鍵が公開されていません",
  "does not count: its key is shorter than 1024 bits": "無効: 鍵が 1024 ビット未満です",
  "does not verify: its key cannot be used ({text})": "検証に失敗: 鍵を利用できません（{text}）",
  "does not count: rsa-sha1 must not be used": "無効: rsa-sha1 は使えません",
  "had expired when the message came in": "メッセージの受信時に有効期限が切れていました",
  "cannot be read as a signature ({text})": "署名として読み取れません（{text}）",
  "could not be verified: the question for its key has no answer, {cause}": "検証できません: 鍵の問い合わせに応答がありません（{cause}）",
  "not verified: the text holds no body": "未検証: テキストに本文がありません",
  "not verified: the message is longer than what Mailvane reads": "未検証: メッセージが Mailvane の読み取れる長さを超えています",
  "not verified: the message has more signatures than Mailvane verifies": "未検証: 署名の数が Mailvane の検証する上限を超えています",
  "not verified": "未検証",
  // Evidence
  "{name}, line {line}": "{name}（{line} 行目）",
  "Line {line}": "{line} 行目",
  "Header section": "ヘッダー",
  "{field} is missing": "{field} がありません",
  "SPF of {domain} for {ip}": "{ip} に対する {domain} の SPF",
  "DKIM of {domain}": "{domain} の DKIM",
  "of the author's organization": "差出人の組織のもの",
  "of another organization than the author": "差出人とは別の組織のもの",
  "SPF and DKIM": "SPF と DKIM",
  "neither has a result": "どちらにも結果がありません",
  "{seconds} s before the hop before": "前のホップより {seconds} 秒前",
  "says {method}={theirs}, and Mailvane finds {ours}": "ホストは {method}={theirs}、Mailvane の結果は {ours}",
  "nothing certain": "不確か",
  "no record at these names": "これらの名前にレコードがありません",
  "read as part of the field above": "上のフィールドの続きとして読みました",
  "white space before the colon": "コロンの前に空白があります",
};
