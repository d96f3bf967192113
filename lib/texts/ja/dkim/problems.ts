import type { LookupTexts } from "#lib/texts/catalogue.ts";

/** What is wrong with a stretch of a key record. */
export const problems: LookupTexts["sentences"] = {
  "the version is “{value}”, and must be exactly DKIM1": "バージョンが「{value}」です。正確に DKIM1 と書く必要があります",
  "there is no p=, which holds the key": "鍵を収める p= がありません",
  "{name} has no value": "{name} に値がありません",
  "“{word}” can be no word in {name}; words are separated by colons":
    "「{word}」は {name} に書ける語ではありません。語はコロンで区切ります",
  "“{text}” cannot stand in base64": "「{text}」は base64 に使えません",
  "“{text}” belongs to a file, not into the record": "「{text}」は鍵ファイルのもので、レコードには書きません",
  "base64 ends in as many equals signs as its length needs, and has none elsewhere":
    "base64 の末尾の等号が、長さに必要な数と一致しないか、末尾以外にあります",
  "the base64 ends in the middle of a group: something is missing": "base64 が途中で終わっており、何かが欠けています",
  "these {octets} octets are no RSA key": "この {octets} オクテットは RSA 鍵ではありません",
  "the RSA key is cut off after {octets} octets": "RSA 鍵が {octets} オクテットで途切れています",
  "more octets follow the end of the RSA key": "RSA 鍵の終わりの後に余分なオクテットがあります",
  "the numbers of the RSA key cannot be those of a key": "RSA 鍵に含まれる数値が、鍵としてありえない値です",
  "the key is for another algorithm than RSA": "RSA ではないアルゴリズムの鍵です",
  "this is a private key, and now everybody has it": "秘密鍵が登録されており、すでに誰でも入手できる状態です",
  "this is an Ed25519 key, and the record does not say k=ed25519": "Ed25519 鍵ですが、レコードに k=ed25519 がありません",
  "the key is wrapped in DER; only its 32 octets may stand there": "鍵が DER で包まれています。書けるのは 32 オクテットの鍵だけです",
  "this is an RSA key, and the record says k=ed25519": "RSA 鍵ですが、レコードには k=ed25519 とあります",
  "these are {octets} octets; an Ed25519 key has 32": "{octets} オクテットあります。Ed25519 鍵は 32 オクテットです",
};
