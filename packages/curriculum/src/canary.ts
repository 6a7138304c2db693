/**
 * A literal that must never be served. It stands in every bundle that holds an exercise's secret
 * half, because `defineSecret` carries it along, so one search of the web build finds a leak.
 */
export const canary = "gradus-secret-canary-q7v2mzk0x9tj4rw8";
