import type { LookupTexts } from "#lib/texts/catalogue.ts";

/** What is wrong with a stretch of the record or of the indicator, and why a DMARC policy is too weak. */
export const problems: LookupTexts["sentences"] = {
  "the policy is neither quarantine nor reject": "ポリシーが quarantine でも reject でもありません",
  "the policy for subdomains is none": "サブドメインのポリシーが none です",
  "quarantine is asked for only a part of the mail": "quarantine を求めているのはメールの一部だけです",
  "t=y says that the policy is only tested": "t=y により、ポリシーがテスト中であることを示しています",
  "the policy for names that do not exist is none": "存在しない名前のポリシーが none です",
  // The record
  "l is missing, which says where the indicator is": "ロゴの場所を示す l がありません",
  "“{text}” is no URI: it begins with https://": "「{text}」は URI ではありません。https:// で始まる必要があります",
  "files are fetched by https: only, not by {scheme}:": "ファイルの取得に使えるのは https: だけです。{scheme}: は使えません",
  "a comma in a URI is written %2C": "URI の中のコンマは %2C と書きます",
  "“{host}” is no fully qualified host name": "「{host}」は完全修飾ホスト名ではありません",
  "avp is brand or personal, in small letters": "avp は brand または personal で、小文字で書きます",
  "a comma with no prefix beside it": "コンマの隣にプレフィックスがありません",
  "“{prefix}” is no prefix: letters, digits and hyphens only":
    "「{prefix}」はプレフィックスではありません。使えるのは英字、数字、ハイフンだけです",
  "a prefix has at most 63 characters, this one {length}": "プレフィックスは 63 文字までですが、{length} 文字あります",
  // The indicator
  "the file is compressed, and cannot be uncompressed": "ファイルが圧縮されていますが、展開できません",
  "the file has more than {most} KB when uncompressed; no more is read":
    "展開後のファイルが {most} KB を超えており、それ以降は読み取りません",
  "the file is not UTF-8": "ファイルが UTF-8 ではありません",
  "no well-formed XML: {message}": "整形式の XML ではありません: {message}",
  "a document type, which may define entities: none is followed": "文書型宣言があります。実体を定義できるため、処理しません",
  "more than {most} elements within each other; no more is read": "要素の入れ子が {most} 段を超えており、それ以降は読み取りません",
  "more than {most} elements; no more is read": "要素が {most} 個を超えており、それ以降は読み取りません",
  "the root element {name} is no svg of the SVG namespace": "ルート要素 {name} が SVG 名前空間の svg ではありません",
  "{name} runs a script": "{name} はスクリプトを実行します",
  "{name} moves or changes the picture": "{name} は画像を動かすか変化させます",
  "{name} brings in a picture, sound or film": "{name} は画像、音声、動画を取り込みます",
  "{name} is a link": "{name} はリンクです",
  "{name} brings in what is no SVG": "{name} は SVG ではないものを取り込みます",
  "{name} leads out of the file": "{name} はファイルの外を参照しています",
  "an instruction to the reader, {name}": "処理命令 {name} があります",
  "the root says version “{version}”, not “1.2”": "ルート要素の version が「1.2」ではなく「{version}」です",
  "the root says baseProfile “{profile}”, not “tiny-ps”": "ルート要素の baseProfile が「tiny-ps」ではなく「{profile}」です",
  "the root has no title": "ルート要素に title がありません",
  "the title is empty": "title が空です",
  "the root has the attribute {name}": "ルート要素に {name} 属性があります",
  "the element {name} is not in the profile": "{name} 要素はプロファイルにありません",
  "the attribute {name} is not in the profile": "{name} 属性はプロファイルにありません",
  "the element {name} is not of SVG": "{name} 要素は SVG のものではありません",
  "the attribute {name} is not of SVG": "{name} 属性は SVG のものではありません",
  "the root has no viewBox": "ルート要素に viewBox がありません",
  "the viewBox “{text}” is not four numbers, the last two above zero":
    "viewBox「{text}」は、最後の 2 つが正である 4 つの数値になっていません",
  "the viewBox is {width} by {height}, and not square": "viewBox が {width} × {height} で、正方形ではありません",
  "the numbers of the viewBox are parted by commas": "viewBox の数値がコンマで区切られています",
  "width and height are {size}, and not in pixels": "width と height が {size} で、ピクセル単位ではありません",
  "width and height are {size}, less than {least} pixels": "width と height が {size} で、{least} ピクセル未満です",
};
