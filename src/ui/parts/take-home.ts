// The browser's three ways to take a text home, each with its refusal: a school browser may forbid the
// clipboard, sharing or both, and then the code on the page can still be marked by hand.

/** False where the clipboard is absent or forbidden. */
export const copyText = async (text: string): Promise<boolean> => {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
};

/** False where sharing failed or was called off. */
export const shareText = async (text: string, link: string): Promise<boolean> => {
  const isAddress = /^https?:/.test(link);
  try {
    await navigator.share(isAddress ? { text, url: link } : { text: `${text}\n${link}` });
    return true;
  } catch {
    return false;
  }
};

/** Hands a file to the browser to be saved. */
export const saveBlob = (name: string, blob: Blob): void => {
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // Freed after the click was taken up: at once would cancel the download in some browsers.
  window.setTimeout(() => URL.revokeObjectURL(address), 1000);
};

/** Hands the text to the browser as a file to be saved. */
export const saveText = (name: string, text: string, onDone: () => void): void => {
  saveBlob(name, new Blob([text], { type: 'text/plain;charset=utf-8' }));
  onDone();
};

/** Marks all of a text, so that one key copies it. */
export const markText = (element: Element | null): void => {
  const selection = window.getSelection();
  if (element === null || selection === null) return;
  const range = document.createRange();
  range.selectNodeContents(element);
  selection.removeAllRanges();
  selection.addRange(range);
  if (element instanceof HTMLElement) element.focus();
};
