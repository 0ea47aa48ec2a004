// Whether a key press belongs to a field or an open dialog and not to the game. Without it a name typed into
// the settings would send the timberman away.

export const isTyping = (event: KeyboardEvent): boolean => {
  const target = event.target;
  if (!(target instanceof Element)) return false;
  return target.closest('input, select, textarea, dialog, [contenteditable="true"]') !== null;
};
