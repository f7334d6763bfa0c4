/** placeholder */
export function explainRule(id: string, format: string, color: boolean): string { return id + format + String(color); }
export function listRules(format: string, color: boolean): string { return format + String(color); }
