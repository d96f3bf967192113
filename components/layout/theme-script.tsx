// Runs before the first paint, so that a chosen theme never flashes. Without a choice the CSS follows the system by itself.
const SCRIPT = `try{const t=JSON.parse(localStorage.getItem("theme"));if(t==="light"||t==="dark")document.documentElement.dataset.theme=t}catch{}`;

/** Applies the stored theme. The browser hides the nonce from the page, so that it never equals what the server wrote. */
export function ThemeScript({ nonce }: { nonce?: string }) {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: a constant of ours; a script's text cannot be given otherwise
  return <script nonce={nonce} suppressHydrationWarning dangerouslySetInnerHTML={{ __html: SCRIPT }} />;
}
