// Runs before the first paint, so that a dark page never flashes white. main.tsx keeps `suanpan-theme` in step with the settings.
(function () {
  var chosen = null;
  try {
    chosen = localStorage.getItem('suanpan-theme');
  } catch {
    // Storage is off: follow the system.
  }
  var dark = chosen === 'dark' || (chosen !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches);
  document.documentElement.dataset.theme = dark ? 'dark' : 'light';
})();
