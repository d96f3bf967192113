import type { LookupTexts } from "#lib/texts/catalogue.ts";

/** What is wrong with a stretch of the record or of the policy. */
export const problems: LookupTexts["sentences"] = {
  "“{text}” is no field: there is no equals sign in it": "「{text}」には等号がなく、フィールドではありません",
  "“{name}” cannot be the name of a field": "「{name}」はフィールドの名前に使えません",
  "the field is written {meant}, not {name}: capitals and small letters differ":
    "フィールドは {name} ではなく {meant} と書きます。大文字と小文字は区別されます",
  "no blanks may stand round the equals sign of {name}": "{name} の等号の前後に空白は置けません",
  "the value of {name} is empty, or holds a blank, an equals sign or what is not ASCII":
    "{name} の値が空か、空白、等号、ASCII 以外の文字を含んでいます",
  "{name} stands in the record a second time: the first counts": "{name} がレコードに 2 回現れています。有効なのは最初のものです",
  "id is missing, by which senders see that the policy has changed": "ポリシーの変更を送信側に示す id がありません",
  "id is 1 to 32 letters and digits, and nothing else": "id は英数字だけからなる 1～32 文字です",
  "there is nothing in the file": "ファイルが空です",
  "this is a web page and no policy": "ポリシーではなく Web ページです",
  "a byte order mark stands before the first line": "最初の行の前にバイトオーダーマークがあります",
  "the line is empty": "空行です",
  "the line has no colon: it is no “key: value”": "行にコロンがなく、「キー: 値」の形になっていません",
  "“{name}” cannot be a key": "「{name}」はキーに使えません",
  "no blank may stand before a key or its colon": "キーやコロンの前に空白は置けません",
  "the key is written {meant}, not {name}": "キーは {name} ではなく {meant} と書きます",
  "{name} stands in the policy a second time: the first counts": "{name} がポリシーに 2 回現れています。有効なのは最初のものです",
  "{name} is missing": "{name} がありません",
  "{name} has no value": "{name} に値がありません",
  "the value of {name} holds characters that no text may hold": "{name} の値に、テキストに使えない文字があります",
  "the version is STSv1, in these capitals and small letters": "バージョンは、大文字・小文字も含めて正確に STSv1 と書きます",
  "the mode is enforce, testing or none, in small letters": "モードは enforce、testing、none のいずれかで、小文字で書きます",
  "max_age is a number of seconds: 1 to 10 digits and nothing else": "max_age は秒数です。1～10 桁の数字だけを書きます",
  "max_age is at most 31557600, one year": "max_age の上限は 31557600（1 年）です",
  "a pattern ends without a dot": "パターンの末尾にドットは付けません",
  "a pattern for all hosts of a domain begins with *.": "ドメインのすべてのホストを表すパターンは *. で始めます",
  "an international name is written in its ASCII form, which begins with xn--": "国際化ドメイン名は xn-- で始まる ASCII の形で書きます",
  "an asterisk stands only in place of the whole first label": "アスタリスクは、最初のラベル全体の代わりにだけ使えます",
  "each pattern has a line of its own": "パターンは 1 行に 1 つずつ書きます",
  "“{value}” is no host name": "「{value}」はホスト名ではありません",
};
