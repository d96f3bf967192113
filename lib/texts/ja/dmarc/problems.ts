import type { LookupTexts } from "#lib/texts/catalogue.ts";

/** What is wrong with a value. */
export const problems: LookupTexts["sentences"] = {
  "{name} has no value": "{name} に値がありません",
  "“{value}” is no policy: {name} takes none, quarantine or reject":
    "「{value}」はポリシーではありません。{name} に指定できるのは none、quarantine、reject です",
  "“{value}” is not allowed: {name} takes one of {allowed}": "「{value}」は使えません。{name} に指定できるのは {allowed} です",
  "“{option}” is no option: fo takes 0, 1, d and s, separated by colons":
    "「{option}」はオプションではありません。fo に指定できるのは 0、1、d、s（コロン区切り）です",
  "the option {option} stands there a second time": "オプション {option} が 2 回現れています",
  "0 and 1 exclude each other": "0 と 1 は同時に指定できません",
};
