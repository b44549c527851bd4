package id.paritrana.oracle;

import id.paritrana.dossier.Nominee;
import id.paritrana.dossier.RiskGroup;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The lines of business by risk group, typed in the order of the sourced list. */
final class PlainRisk {
  private static final Map<String, RiskGroup> GROUPS = new HashMap<>();

  static {
    group(
        RiskGroup.I,
        """
        GARMENT_TAILORING HAT_MAKING APPAREL_OTHER TEXTILE_SCREENS_BLINDS WOVEN_HOUSEHOLD_GOODS
        EXPORT_IMPORT_TRADE WHOLESALE_OTHER TRADE_OTHER BANKING INSURANCE GOVERNMENT_SERVICES
        PHARMACY_HEALTH RELIGIOUS_BODIES SOCIAL_WELFARE_BODIES ASSOCIATIONS_UNIONS
        RESEARCH_INSTITUTES SECURITY_GENERAL_SERVICES BARBER_SALON ANIMAL_HUSBANDRY
        CREATIVE_INDUSTRY PROFESSIONS WATCH_REPAIR CINEMA
        """);
    group(
        RiskGroup.II,
        """
        SMALLHOLDER_FARMING SUGAR_ESTATE TOBACCO_ESTATE NON_ANNUAL_ESTATE_OTHER ANNUAL_ESTATE
        TEA_FACTORY COFFEE_ROASTING CIGARETTES TOBACCO_OTHER QUININE TRANSPORT_EQUIPMENT_OTHER
        WORK_SCIENCE_INSTRUMENTS WATCH_REPAIR_GROUP_II INSTRUMENTS_NAME_CUT_OFF
        """);
    group(
        RiskGroup.III,
        """
        MEAT_PROCESSING MILK_BUTTER FRUIT_VEGETABLE_PRESERVING FISH_PRESERVING RICE_MILL FLOUR_MILL
        NUT_SHELLING BREAD_CAKE BISCUITS SUGAR_FACTORY SWEETS_CHOCOLATE NOODLES ELECTRIC_MACHINES
        WOODEN_SHIPS BICYCLE_REPAIR OPTICS WATCHES_CLOCKS SILVER PRECIOUS_METAL_GOODS
        PLASTICS_OTHER WATER_SUPPLY WASTE_CLEANING FREIGHT_FORWARDING ATHLETES
        """);
    group(
        RiskGroup.IV,
        """
        PETROLEUM_PRODUCTS PETROLEUM_COAL_GOODS MACHINE_PLANT_REPAIR STEEL_SHIPS RAILWAY_EQUIPMENT
        MOTOR_VEHICLE_PLANT AIRCRAFT_PLANT_REPAIR RAILWAY_COMPANY TRAM_BUS_COMPANY ROAD_TRANSPORT
        ESTATE_LORRY_RAIL
        """);
    group(
        RiskGroup.V,
        """
        LOGGING SULPHURIC_ACID FERTILISER CANS CONSTRUCTION_WORKS SEA_TRANSPORT AIR_TRANSPORT
        MATCHES OIL_GAS_EXTRACTION STONE_QUARRYING
        """);
  }

  private PlainRisk() {}

  private static void group(RiskGroup group, String lines) {
    for (String line : lines.strip().split("\\s+")) {
      GROUPS.put(line, group);
    }
  }

  /** The group of the line of business, else the one stated. */
  static @Nullable RiskGroup of(Nominee nominee) {
    RiskGroup found = nominee.businessLine() == null ? null : GROUPS.get(nominee.businessLine());
    return found == null ? nominee.riskGroup() : found;
  }

  /** Whether the group stated is another than the one of the line of business. */
  static boolean differs(Nominee nominee) {
    return nominee.riskGroup() != null && nominee.riskGroup() != of(nominee);
  }
}
