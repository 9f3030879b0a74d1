/// Dividing a whole number of gifts among claimants: exact, repeatable, explained.
///
/// ## The question
/// There are 170 gifts and thirteen wards whose weights add up to 533. A ward of weight 41 is due 170 × 41 / 533 = 13.08 gifts,
/// its *quota*. Nobody can hand out 0.08 of a gift, so somebody has to round, and whoever rounds must be able to say why this ward
/// got 13 and that one 14. Rounding each quota by itself does not do: the rounded numbers rarely add up to 170.
///
/// ## Why Webster
/// Webster's method (also Sainte-Laguë's) looks for one *divisor* D, the weight that one gift stands for. Each ward gets w/D,
/// rounded in the usual way: from the half up. D is chosen so that the shares add up. That is the default here, because
/// - it can be said in one line and each ward can check itself by one division;
/// - of all methods with a divisor it is the one that favours neither large nor small claimants (Balinski & Young);
/// - one gift more never takes a gift away from anybody, and a ward whose weight grows never gets less for it. Hamilton's method
///   (largest remainders), which most people invent first, fails here: in about one case of thirty among wards, a larger total
///   costs somebody a gift (the Alabama paradox).
///
/// Jefferson rounds down and favours the large, Adams rounds up and favours the small; Huntington-Hill and Dean round at a mean of
/// the two neighbouring whole numbers, so that everybody gets something; see ``Method``.
///
/// ## How to check a share with a pocket calculator
/// Take the published D. Type the ward's weight, ÷, D, =. Under Webster, look at what follows the point: .5 or more rounds up,
/// less rounds down. Under Jefferson drop it; under Adams go up to the next whole number. If the result is below the ward's floor
/// it gets its floor; above its cap, its cap. Then add all the shares: they make the total. Nothing else is needed, and no
/// other set of shares passes this check with any D at all, ties apart. (Under Hamilton there is no D: work out all quotas, give the
/// whole parts, order what follows the points.)
///
/// ## What a tie is
/// Two wards of the same weight and an odd number of gifts: there is no reason to prefer either, and a program that quietly prefers
/// the first in the list cheats. Ties are routine (one case of six among thirteen wards). Here a tie is a result: the shares that
/// are beyond doubt, the tied claimants, and how many of them are still to be given one gift each. A public draw completes it:
/// either lots drawn by hand are recorded, or a *seed* announced beforehand (a lottery number of a coming day) settles it by
/// SHA-256, so that anybody can repeat the draw from what is printed; see ``Allocation/drawn(seed:id:sha256:)``.
///
/// ## Exactness
/// Every decision compares whole numbers, up to 187 bits wide; floating point only narrows down which numbers must be compared.
///
/// ## Sources
/// - M. L. Balinski, H. P. Young: *Fair Representation*, 2nd ed., Brookings 2001.
/// - F. Pukelsheim: *Proportional Representation*, 2nd ed., Springer 2017 (chapters 4, 5 and 9; jump and step: chapter 4.6).
public enum Apportionment {
  /// Divides `total` gifts among the claimants.
  ///
  /// Takes time proportional to the number of claimants, whatever the number of gifts. The order of the claimants does not matter.
  /// - Parameters:
  ///   - total: the gifts there are, below 2³¹.
  ///   - claimants: at least one; codes all different; weights adding up to less than 2⁶².
  ///   - mode: how gifts promised beforehand meet the share by weight.
  ///   - shortage: what to do when caps or zero weights leave no room for some of the gifts.
  /// - Returns: shares that, with what stays undistributed and what awaits a draw, add up to `total`.
  public static func allocate(
    _ total: Int,
    among claimants: [Claimant],
    by method: Method = .webster,
    committed mode: CommittedMode = .countsTowardShare,
    shortage: ShortagePolicy = .leaveUndistributed
  ) throws(ApportionmentError) -> Allocation {
    let lot = try Lot(total, among: claimants, by: method, committed: mode)
    if shortage == .refuse && lot.undistributed > 0 { throw .shortage(undistributed: lot.undistributed) }
    return Allocation(total: total, method: method, committedMode: mode, claimants: claimants, lot: lot)
  }
}
