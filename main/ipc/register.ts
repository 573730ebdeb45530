export function registerIpc(): void {}
