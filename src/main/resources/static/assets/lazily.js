/* Big scripts come when what they draw comes near: a page of words stays quick, and whoever never looks loads nothing. */
(() => {
  'use strict';

  const NEAR = '300px';
  const loaded = new Map();

  const script = (address) => {
    if (!loaded.has(address)) {
      loaded.set(address, new Promise((done, failed) => {
        const tag = document.createElement('script');
        tag.src = address;
        tag.onload = done;
        tag.onerror = () => { loaded.delete(address); failed(new Error(address)); };
        document.head.append(tag);
      }));
    }
    return loaded.get(address);
  };

  /* Once for each place, as it comes near the window: the script first, then the drawing. */
  const whenNear = (places, address, draw) => {
    const watch = new IntersectionObserver((entries) => entries.filter((entry) => entry.isIntersecting).forEach(({ target }) => {
      watch.unobserve(target);
      script(address).then(() => draw(target)).catch(() => { target.hidden = true; });
    }), { rootMargin: NEAR });
    places.forEach((place) => watch.observe(place));
  };

  window.lazily = { whenNear };
})();
