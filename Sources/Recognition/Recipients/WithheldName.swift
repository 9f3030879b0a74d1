/// What a list prints in place of the name of somebody who is not to be named; nobody is called so.
public enum WithheldName {
  public static let vietnamese = "(không nêu tên)"
  public static let english = "(not named)"
  public static let all = [vietnamese, english]
}
