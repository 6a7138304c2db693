import {
  contractSource,
  contractWarning,
  type EntryContract,
  findDeclaration,
} from "./entry-contract.ts";
import { monaco, typescript } from "./monaco.ts";

const owner = "contract";

/** Warns at the learner's declaration where it does not fit what the exercise calls. */
export function watchContract(
  model: monaco.editor.ITextModel,
  contract: EntryContract,
): monaco.IDisposable {
  const uri = monaco.Uri.parse("file:///contract.ts");
  const submitted = `./${model.uri.path.replace(/^\//, "").replace(/\.ts$/, "")}`;
  const hidden = monaco.editor.createModel(contractSource(contract, submitted), "typescript", uri);
  let timer: ReturnType<typeof setTimeout> | undefined;

  async function check() {
    const version = model.getVersionId();
    const codes = await errorCodes(uri, model.uri);
    if (model.isDisposed() || model.getVersionId() !== version) return;
    const warning = contractWarning(contract, codes);
    monaco.editor.setModelMarkers(model, owner, warning === null ? [] : [markerAt(warning)]);
  }

  function markerAt(message: string): monaco.editor.IMarkerData {
    const { at, length } = findDeclaration(model.getValue(), contract.entry);
    const from = model.getPositionAt(at);
    const to = model.getPositionAt(at + length);
    return {
      severity: monaco.MarkerSeverity.Warning,
      message,
      startLineNumber: from.lineNumber,
      startColumn: from.column,
      endLineNumber: to.lineNumber,
      endColumn: to.column,
    };
  }

  function soon() {
    clearTimeout(timer);
    // The worker goes away with the page; a check that was under way then has nobody to tell.
    timer = setTimeout(() => void check().catch(() => undefined), 700);
  }

  const subscription = model.onDidChangeContent(soon);
  soon();
  return {
    dispose() {
      clearTimeout(timer);
      subscription.dispose();
      hidden.dispose();
    },
  };
}

async function errorCodes(contract: monaco.Uri, submitted: monaco.Uri): Promise<number[]> {
  const worker = await (await typescript.getTypeScriptWorker())(contract, submitted);
  const diagnostics = await worker.getSemanticDiagnostics(contract.toString());
  return diagnostics.filter(({ category }) => category === 1).map(({ code }) => code);
}
