/** Tells a page its own address: set by the proxy on every request, whatever the client sent. */
export const pathHeader = "x-gradus-path";
