// Imports a module. The program itself is compiled without dynamic imports: see src/cli/start.ts.
module.exports = (url) => import(url);
