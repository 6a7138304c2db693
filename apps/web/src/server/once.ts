import "server-only";

/**
 * Makes a thing once in this process. Next bundles a module once for pages and once for routes, so
 * a variable of a module would be there twice; what is kept here is there once.
 */
export function oncePerProcess<Thing>(name: string, make: () => Thing): Thing {
  const key = Symbol.for(`gradus.${name}`);
  // The global object has no type for our key, and only this function writes it.
  const shelf = globalThis as { [key]?: Thing };
  shelf[key] ??= make();
  return shelf[key];
}
