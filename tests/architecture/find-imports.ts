import ts from "typescript";

/**
 * What a TypeScript or Astro file imports, as written: `import`, `export … from`, `import()`, `import("…").Type` and
 * `import.meta.glob`, for types too. An import whose address is computed is `undefined`.
 */
export function findImports(path: string, text: string): (string | undefined)[] {
  return path.endsWith(".astro") ? findInAstro(text) : findInTypeScript(text);
}

function findInAstro(text: string): (string | undefined)[] {
  const frontMatter = /^\s*---\r?\n([\s\S]*?)\r?\n---/.exec(text);
  const template = frontMatter ? text.slice(frontMatter[0].length) : text;
  const scripts = [...template.matchAll(/<script\b([^>]*)>([\s\S]*?)<\/script>/gi)];
  const markup = template.replaceAll(/<script\b[^>]*>[\s\S]*?<\/script>/gi, "");
  return [
    ...findInTypeScript(frontMatter?.[1] ?? ""),
    ...scripts.flatMap((script) => findInTypeScript(script[2] ?? "")),
    ...scripts.flatMap((script) => [...(script[1] ?? "").matchAll(/\bsrc="([^"]+)"/g)].map((match) => match[1])),
    ...[...markup.matchAll(/\bimport\(\s*["'`]([^"'`]+)["'`]/g)].map((match) => match[1]),
  ];
}

function findInTypeScript(text: string): (string | undefined)[] {
  const found: (string | undefined)[] = [];
  const source = ts.createSourceFile("file.ts", text, ts.ScriptTarget.Latest, false, ts.ScriptKind.TS);
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) found.push(literal(node.moduleSpecifier));
    else if (ts.isExportDeclaration(node) && node.moduleSpecifier) found.push(literal(node.moduleSpecifier));
    else if (ts.isImportTypeNode(node))
      found.push(ts.isLiteralTypeNode(node.argument) ? literal(node.argument.literal) : undefined);
    else if (ts.isExternalModuleReference(node)) found.push(literal(node.expression));
    else if (ts.isCallExpression(node)) found.push(...findInCall(node));
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function findInCall({ expression, arguments: [first] }: ts.CallExpression): (string | undefined)[] {
  if (expression.kind === ts.SyntaxKind.ImportKeyword) return [first && literal(first)];
  if (ts.isPropertyAccessExpression(expression) && ts.isMetaProperty(expression.expression)) {
    if (expression.name.text !== "glob" || !first) return [];
    return ts.isArrayLiteralExpression(first) ? first.elements.map(literal) : [literal(first)];
  }
  return [];
}

function literal(node: ts.Node): string | undefined {
  return ts.isStringLiteralLike(node) ? node.text : undefined;
}
