import type { Page } from "@playwright/test";

/**
 * Sentences in English that a reader sees on the page: four words in a row in small letters, with no Japanese beside them. What is set as code, and
 * the titles of standards, is the same in every language.
 */
export function englishLeft(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const left: string[] = [];
    while (walker.nextNode()) {
      const text = walker.currentNode.nodeValue ?? "";
      const parent = walker.currentNode.parentElement;
      if (!parent || parent.closest("script, style, code, pre, textarea, cite, .font-mono, [lang=en]")) continue;
      if (/[a-z]{2,}( [a-z]+){3,}/.test(text) && !/[\u3040-\u30ff\u4e00-\u9fff]/.test(text)) left.push(text.trim());
    }
    return left;
  });
}
