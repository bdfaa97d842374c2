// `npm start`: installs and builds what is missing, then serves the planner on this machine alone.
import { buildPage, pageFolder } from './build-page.mjs';
import { installPackages } from './install-packages.mjs';
import { serveFolder } from './serve-folder.mjs';

installPackages();
buildPage();
const { address } = await serveFolder(pageFolder, { port: 4173 });
console.log(`Suanpan 算盘 is open at ${address} (Ctrl+C ends it)`);
