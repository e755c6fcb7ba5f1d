/* The way back from a claim is offered for a few seconds, and "u" takes it. */
(() => {
  'use strict';

  const offer = document.querySelector('[data-undo]');
  if (!offer) return;
  const gone = () => { if (!offer.contains(document.activeElement)) offer.remove(); };
  setTimeout(gone, Number(offer.dataset.undo) * 1000);

  document.addEventListener('keydown', (event) => {
    if (event.key !== 'u' || document.body.dataset.keys !== 'on' || !offer.isConnected) return;
    if (event.ctrlKey || event.metaKey || event.altKey || event.target.closest('input, textarea, select')) return;
    event.preventDefault();
    offer.querySelector('[data-undo-button]').click();
  });
})();
