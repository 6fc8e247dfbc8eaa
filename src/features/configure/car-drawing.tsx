export function CarDrawing() {
  return null;
}
