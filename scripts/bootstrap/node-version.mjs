/** Ends the program with a sentence when this Node is older than `major`. Written for old Nodes too. */
export function requireNode(major) {
  const found = Number(process.versions.node.split(".")[0]);
  if (found >= major) return;
  console.error(
    "Gradus needs Node.js " +
      major +
      " or newer with npm; this is Node " +
      process.versions.node +
      ".\n" +
      "Install a current Node.js (https://nodejs.org, or your system's package manager) and run the command again.\n" +
      "Gradus then brings the exact Node it runs on by itself.",
  );
  process.exit(1);
}
