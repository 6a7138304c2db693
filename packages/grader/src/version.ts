/** Changes with everything that can change a verdict; stored with each result. */
export const graderVersion = "0.1.0";
