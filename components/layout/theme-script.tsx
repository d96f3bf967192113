// Runs before the first paint, so that a chosen theme never flashes. Without a choice the CSS follows the system by itself.
const SCRIPT = `try{const t=JSON.parse(localStorage.getItem("theme"));if(t==="light"||t==="dark")document.documentElement.dataset.theme=t}catch{}`;

/** Applies the stored theme. */
export function ThemeScript() {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: a constant of ours; a script's text cannot be given otherwise
  return <script dangerouslySetInnerHTML={{ __html: SCRIPT }} />;
}
