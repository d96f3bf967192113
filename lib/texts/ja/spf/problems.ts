import type { LookupTexts } from "#lib/texts/catalogue.ts";

/** What breaks the grammar. */
export const problems: LookupTexts["sentences"] = {
  "octets outside ASCII, which no SPF record may hold": "SPF レコードに使えない ASCII 以外のオクテットがあります",
  "a control character; terms are separated by spaces and nothing else": "制御文字があります。項はスペースだけで区切ります",
  "there is no mechanism “{name}”": "「{name}」という機構はありません",
  "“{name}” is no name of a modifier, or has no = after it": "「{name}」は修飾子の名前ではないか、後に = がありません",
  "{name} stands in the record a second time": "{name} がレコードに 2 回現れています",
  "a modifier takes no +, -, ~ or ? before it": "修飾子の前に +、-、~、? は付けられません",
  "{name} needs a value, with no space before it": "{name} には値が必要です（前にスペースは入れません）",
  "{name} takes no value": "{name} に値は指定できません",
  "{name} takes no prefix length": "{name} にプレフィックス長は指定できません",
  "“{prefix}” is no prefix length: IPv4 is written /24, IPv6 //64, without leading zeros":
    "「{prefix}」はプレフィックス長ではありません。IPv4 は /24、IPv6 は //64 のように、先頭に 0 を付けずに書きます",
  "the prefix length {prefix} is over {most}": "プレフィックス長 {prefix} が上限の {most} を超えています",
  "“{address}” is no IPv{family} address": "「{address}」は IPv{family} アドレスではありません",
  "{address} belongs after {mechanism}:": "{address} は {mechanism}: の後に書きます",
  "a domain cannot end in “{label}”": "ドメインの末尾を「{label}」にはできません",
  "“{name}” has only one part; a domain has at least two": "「{name}」は 1 つの部分しかありません。ドメインは 2 つ以上の部分からなります",
  "{address} is an address and belongs after {mechanism}:": "{address} はアドレスなので、{mechanism}: の後に書きます",
  "% begins a macro: what is meant is %{d} or the like, or %% for the character itself":
    "% はマクロの始まりです。%{d} のように書くか、文字そのものは %% と書きます",
  "there is no macro “{letter}”": "「{letter}」というマクロはありません",
  "the macro “{letter}” may stand only in an explanation": "マクロ「{letter}」は説明文（exp）でだけ使えます",
  "a macro cannot keep 0 parts": "マクロで残す部分の数を 0 にはできません",
  "“{delimiters}” cannot separate the parts of a macro": "「{delimiters}」はマクロの区切り文字として使えません",
  "the macro has no closing brace": "マクロの閉じ括弧がありません",
};
